package no.rodtrad.adapter.validation;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Has the making of the validator begin before the rest of the server is put together, since it takes as long as all the
 * rest. Registered in {@code META-INF/spring.factories}.
 */
final class ValidatorFirst implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("validatorInTheMaking", new ValidatorInTheMaking());
    }
}
