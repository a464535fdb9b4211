package dk.handleplan.web.organisation;

import dk.handleplan.core.organisation.UserService;
import dk.handleplan.core.organisation.Users.UserRow;
import dk.handleplan.web.shared.LocalPath;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;

/** Signing in; in the demo also by a click on a role. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    SecurityContext security;

    @Inject
    HttpServletRequest request;

    @Inject
    UserService users;

    @Inject
    DemoUsers demoUsers;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private String login;
    private String password;
    private String to;

    public void signIn() {
        signIn(login, password);
    }

    public void signInAs(String demoLogin) {
        signIn(demoLogin, demoUsers.getPassword());
    }

    private void signIn(String who, String secret) {
        leave();
        var faces = FacesContext.getCurrentInstance();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        var credential = new UsernamePasswordCredential(who == null ? "" : who, secret == null ? "" : secret);
        var status = security.authenticate(
                request, response, AuthenticationParameters.withParams().credential(credential));
        if (status == AuthenticationStatus.SUCCESS) {
            pages.goTo(LocalPath.orHome(to));
        } else {
            faces.addMessage("login", wrong(who));
        }
    }

    /** Whoever signs in again is somebody else, with a session of their own. */
    private void leave() {
        try {
            request.logout();
            Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        } catch (ServletException e) {
            throw new FacesException(e);
        }
    }

    private FacesMessage wrong(String who) {
        var key = users.isLocked(who) ? "organisation.login.locked" : "organisation.login.wrong";
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get(key), null);
    }

    public List<UserRow> getDemo() {
        return demoUsers.list();
    }

    public String getDemoPassword() {
        return demoUsers.getPassword();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
