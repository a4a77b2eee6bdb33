package no.rodtrad.adapter.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the pages of the profile package, which are made at build time, below {@code /profiles}. */
@Configuration
class SitePages implements WebMvcConfigurer {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Map<String, String> tags = new ConcurrentHashMap<>();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/profiles/**")
                .addResourceLocations("classpath:/META-INF/resources/profiles/")
                .setCacheControl(CacheControl.maxAge(FRESH).cachePublic())
                // Every build gives its files the same time, so that it can be repeated; only content tells them apart.
                .setUseLastModified(false)
                .setEtagGenerator(this::tag);
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/profiles", "/profiles/");
        registry.addViewController("/profiles/").setViewName("forward:/profiles/index.html");
    }

    private String tag(Resource page) {
        try {
            return tags.computeIfAbsent(page.getURL().toString(), url -> digest(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Weak, since an answer may be compressed on its way. */
    private static String digest(Resource page) {
        try (InputStream content = page.getInputStream()) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return "W/\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
