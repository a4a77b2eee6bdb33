package no.rodtrad.adapter;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The server. Outside the sandbox it refuses to start until issuers, keys and database are configured. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class RodtradApplication {

    public static void main(String[] args) {
        SpringApplication.run(RodtradApplication.class, args);
    }
}
