package no.rodtrad.adapter.testing;

import java.time.Clock;
import java.util.Map;
import no.rodtrad.adapter.disclosure.AccessFacts;
import no.rodtrad.adapter.disclosure.Askers;
import no.rodtrad.adapter.disclosure.Disclosures;
import no.rodtrad.adapter.disclosure.FolderAccess;
import no.rodtrad.adapter.folder.FolderParties;
import no.rodtrad.adapter.folder.PatientRegistry;
import no.rodtrad.mappings.disclosure.Policy;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts of the adapter that lie between the database and a door, put together as the running server has them. */
public final class Wiring {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /** @param more classes to be put together with the others */
    public Wiring(Clock clock, Class<?>... more) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "rodtrad.nav.organisation-number", "889640782",
                                "rodtrad.nav.her-id", "79768",
                                "rodtrad.node", "test")));
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(JdbcClient.class, Database::jdbc);
        context.registerBean(PlatformTransactionManager.class, Database::manager);
        context.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(Database.manager()));
        context.registerBean(Policy.class, Policy::load);
        context.register(
                Store.class,
                FolderParties.class,
                PatientRegistry.class,
                Askers.class,
                AccessFacts.class,
                Disclosures.class,
                FolderAccess.class);
        if (more.length > 0) {
            context.register(more);
        }
        context.refresh();
    }

    public <T> T get(Class<T> part) {
        return context.getBean(part);
    }

    @Configuration
    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan({"no.rodtrad.adapter.store", "no.rodtrad.adapter.search", "no.rodtrad.adapter.finding"})
    static class Store {}
}
