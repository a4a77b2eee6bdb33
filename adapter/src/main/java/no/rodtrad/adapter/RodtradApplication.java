package no.rodtrad.adapter;

import java.time.Clock;
import no.rodtrad.adapter.audit.AuditCommand;
import no.rodtrad.adapter.bulk.LoadCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The server. Outside the sandbox it refuses to start until issuers, keys and database are configured. With {@code audit}
 * as the first argument it starts no server and looks at the audit instead; with {@code load} it fills the store.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class RodtradApplication {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(AuditCommand.NAME)) {
            System.exit(AuditCommand.run(args, System.out, Clock.systemUTC()));
        }
        if (args.length > 0 && args[0].equals(LoadCommand.NAME)) {
            System.exit(LoadCommand.run(args, System.out, Clock.systemUTC()));
        }
        SpringApplication.run(RodtradApplication.class, args);
    }
}
