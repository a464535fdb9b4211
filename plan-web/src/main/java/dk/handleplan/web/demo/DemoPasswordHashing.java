package dk.handleplan.web.demo;

import dk.handleplan.core.organisation.PasswordHashing;
import dk.handleplan.web.organisation.DemoUsers;
import dk.handleplan.web.shared.DemoSettings;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/**
 * The password that everybody in the demo shares, and reads on its first page, is hashed once and quickly: many rounds would
 * protect nothing and take seconds of the start. Any other password is hashed as always.
 */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public class DemoPasswordHashing implements PasswordHashing {

    private static final Map<String, String> FEW_ROUNDS = Map.of("Pbkdf2PasswordHash.Iterations", "1024");

    private static String shared;

    private final PasswordHashing real;
    private final Pbkdf2PasswordHash quick;
    private final DemoSettings demo;

    @Inject
    public DemoPasswordHashing(@Delegate @Any PasswordHashing real, Pbkdf2PasswordHash quick, DemoSettings demo) {
        this.real = real;
        this.quick = quick;
        this.demo = demo;
        quick.initialize(FEW_ROUNDS);
    }

    @Override
    public String hash(String password) {
        return demo.isOn() && DemoUsers.PASSWORD.equals(password) ? shared() : real.hash(password);
    }

    private String shared() {
        synchronized (DemoPasswordHashing.class) {
            if (shared == null) {
                shared = quick.generate(DemoUsers.PASSWORD.toCharArray());
            }
            return shared;
        }
    }

    @Override
    public boolean matches(String password, String hash) {
        return real.matches(password, hash);
    }
}
