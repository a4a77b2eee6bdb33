package no.rodtrad.adapter;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The server. */
@SpringBootApplication
public class RodtradApplication {

    public static void main(String[] args) {
        SpringApplication.run(RodtradApplication.class, args);
    }
}
