package no.rodtrad.adapter.access;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CompositeHeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which doors need a token: all, but for health, figures, the FHIR CapabilityStatement and the pages of the profile
 * package, which can only be read.
 */
@Configuration
class SecurityConfiguration {

    private static final String[] SITE = {"/profiles", "/profiles/**"};

    /** The pages load their own sheet, script and icon, and nothing else from anywhere. */
    private static final String SITE_CONTENT =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String OTHERS_CONTENT =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    /** Each filter in an observation of its own costs more than what they all do; requests are observed as a whole. */
    @Bean
    SecurityObservationSettings unobservedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain doors(HttpSecurity http, TokenVerifier verifier, UnauthenticatedAnswer answer)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests
                        // What a call is refused by is decided by then; it must not become a refusal of its token.
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                "/actuator/health", "/actuator/health/**", "/actuator/prometheus", "/fhir/metadata")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, SITE)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, SITE)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(request -> verifier)
                        .authenticationEntryPoint(answer))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(answer))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(headers -> headers.addHeaderWriter(siteHeaders())
                        .addHeaderWriter(contentHeaders())
                        .addHeaderWriter(fileHeaders()))
                .build();
    }

    /** What comes from outside runs nowhere, whatever it is and whoever opens its address. */
    private static HeaderWriter contentHeaders() {
        return new DelegatingRequestMatcherHeaderWriter(
                below("/fhir", "/messages"), new ContentSecurityPolicyHeaderWriter(OTHERS_CONTENT));
    }

    /** The bytes of messages and attachments, and receipts with words of them, are files and no pages. */
    private static HeaderWriter fileHeaders() {
        return new DelegatingRequestMatcherHeaderWriter(
                below("/fhir/Binary", "/messages"), new StaticHeadersWriter("Content-Disposition", "attachment"));
    }

    private static RequestMatcher below(String... paths) {
        return new OrRequestMatcher(Arrays.stream(paths)
                .<RequestMatcher>map(path -> PathPatternRequestMatcher.pathPattern(path + "/**"))
                .toList());
    }

    private static HeaderWriter siteHeaders() {
        return new DelegatingRequestMatcherHeaderWriter(
                PathPatternRequestMatcher.pathPattern("/profiles/**"),
                new CompositeHeaderWriter(List.of(
                        new ContentSecurityPolicyHeaderWriter(SITE_CONTENT),
                        new ReferrerPolicyHeaderWriter(ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN))));
    }
}
