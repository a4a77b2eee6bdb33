package no.rodtrad.sandbox;

import no.rodtrad.sandbox.issuers.TokenDoor;
import no.rodtrad.sandbox.nav.NavDoor;
import no.rodtrad.sandbox.sign.SignDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The doors that only the sandbox has, open to anybody. They live in this module, so that no setting of the production
 * server can bring them up.
 */
@Configuration(proxyBeanMethods = false)
@Import({TokenDoor.class, SignDoor.class, NavDoor.class})
public class SandboxConfiguration {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain sandboxDoors(HttpSecurity http) throws Exception {
        return http.securityMatcher("/sandbox/**")
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(anybody -> anybody.anyRequest().permitAll())
                .build();
    }
}
