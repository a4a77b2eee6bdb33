package no.rodtrad.adapter.refusal;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts {@link UnparsedRequests} in the place of Tomcat's own error page. */
@Configuration
class UnparsedRequestsConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> errorPages() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(UnparsedRequests.class.getName());
            }
        });
    }
}
