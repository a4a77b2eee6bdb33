package no.rodtrad.adapter.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Which doors need a token: all, but for health, figures and the FHIR CapabilityStatement. */
@Configuration
class SecurityConfiguration {

    @Bean
    SecurityFilterChain doors(HttpSecurity http, TokenVerifier verifier, UnauthenticatedAnswer answer)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health", "/actuator/health/**", "/actuator/prometheus", "/fhir/metadata")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(request -> verifier)
                        .authenticationEntryPoint(answer))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(answer))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .headers(Customizer.withDefaults())
                .build();
    }
}
