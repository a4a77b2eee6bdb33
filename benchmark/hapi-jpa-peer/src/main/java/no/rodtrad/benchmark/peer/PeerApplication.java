package no.rodtrad.benchmark.peer;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/**
 * Starts a HAPI JPA server for R4 with its default settings, at {@code /fhir}. System properties: {@code port} (8081);
 * {@code jdbc.url}, {@code jdbc.user} and {@code jdbc.password} of a PostgreSQL, or nothing for one of its own, which begins
 * empty.
 */
public final class PeerApplication {

    private static final String DATABASE = "postgres";

    private PeerApplication() {}

    /** Starts it and leaves it running. */
    public static void main(String[] arguments) throws Exception {
        long begun = System.nanoTime();
        if (System.getProperty("jdbc.url", "").isEmpty()) {
            System.setProperty("jdbc.url", ownDatabase().getJdbcUrl(DATABASE, DATABASE));
        }
        int port = Integer.getInteger("port", 8081);
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("peer").toString());
        tomcat.setPort(port);
        tomcat.getConnector();
        Context context = tomcat.addContext("", null);

        AnnotationConfigWebApplicationContext spring = new AnnotationConfigWebApplicationContext();
        spring.register(PeerConfiguration.class);
        spring.setServletContext(context.getServletContext());
        spring.refresh();

        Tomcat.addServlet(context, "fhir", (Servlet) spring.getBean("fhirServer")).setLoadOnStartup(1);
        context.addServletMappingDecoded("/fhir/*", "fhir");
        tomcat.start();
        System.out.printf(
                "HAPI JPA server at http://localhost:%d/fhir after %.1f s%n", port, (System.nanoTime() - begun) / 1e9);
        tomcat.getServer().await();
    }

    private static EmbeddedPostgres ownDatabase() throws IOException {
        Path data = Files.createTempDirectory("peer-database");
        EmbeddedPostgres database = EmbeddedPostgres.builder()
                .setDataDirectory(data.toFile())
                .setCleanDataDirectory(true)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(database)));
        return database;
    }

    private static void close(EmbeddedPostgres database) {
        try {
            database.close();
        } catch (IOException e) {
            System.err.println("The database did not stop: " + e.getMessage());
        }
    }
}
