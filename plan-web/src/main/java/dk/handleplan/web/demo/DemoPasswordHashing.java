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

/**
 * The password that everybody in the demo shares, and reads on its first page, is hashed once for all: a hash for each would
 * protect nothing and take seconds of the start. Any other password is hashed as always.
 */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public class DemoPasswordHashing implements PasswordHashing {

    private final PasswordHashing real;
    private final DemoSettings demo;
    private String shared;

    @Inject
    public DemoPasswordHashing(@Delegate @Any PasswordHashing real, DemoSettings demo) {
        this.real = real;
        this.demo = demo;
    }

    @Override
    public String hash(String password) {
        return demo.isOn() && DemoUsers.PASSWORD.equals(password) ? shared() : real.hash(password);
    }

    private synchronized String shared() {
        if (shared == null) {
            shared = real.hash(DemoUsers.PASSWORD);
        }
        return shared;
    }

    @Override
    public boolean matches(String password, String hash) {
        return real.matches(password, hash);
    }
}
