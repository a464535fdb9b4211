package dk.handleplan.web.organisation;

import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.UserService;
import dk.handleplan.core.organisation.Users.UserRow;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

@Named
@RequestScoped
public class UsersPage {

    private static final int ROWS = 50;

    @Inject
    UserService service;

    @Inject
    CurrentUser me;

    private String text;
    private int page = 1;
    private Page<UserRow> found;

    public void open() {
        me.user().mustHave(Role.ADMINISTRATOR);
    }

    public Page<UserRow> getUsers() {
        if (found == null) {
            found = service.search(me.user(), text, new PageRequest(page, ROWS));
        }
        return found;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
