package dk.handleplan.web.organisation;

import dk.handleplan.core.organisation.Users;
import dk.handleplan.core.organisation.Users.UserRow;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.DemoSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The roles one can play in the demo, all with one password; there are none outside it. */
@ApplicationScoped
@Transactional
public class DemoUsers {

    public static final String PASSWORD = "handleplan-demo";

    @Inject
    DemoSettings demo;

    @Inject
    Users users;

    public List<UserRow> list() {
        return demo.isOn() ? users.search("", new PageRequest(1, 50)).rows() : List.of();
    }

    public String getPassword() {
        return demo.isOn() ? PASSWORD : "";
    }
}
