package dk.handleplan.web.organisation;

import dk.handleplan.core.organisation.Assignment;
import dk.handleplan.core.organisation.OrganisationService;
import dk.handleplan.core.organisation.OrganisationService.HeldSeat;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.organisation.UserService;
import dk.handleplan.core.organisation.UserService.UserDetails;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One user: name, language and roles; and a new password. */
@Named
@RequestScoped
public class UserPage {

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    UserService users;

    @Inject
    OrganisationService organisation;

    @Inject
    Texts texts;

    private UUID id;
    private long version;
    private String login;
    private String password;
    private String newPassword;
    private String name;
    private String email;
    private String language;
    private Set<Role> municipalRoles;
    private Set<UUID> editorIn;
    private Set<UUID> headOf;
    private boolean active = true;

    public void read() {
        me.user().mustHave(Role.ADMINISTRATOR);
        language = "da";
        if (id != null) {
            show(users.get(me.user(), id));
        }
    }

    private void show(User user) {
        version = user.version();
        login = user.login();
        name = user.name();
        email = user.email();
        language = user.language();
        active = user.isActive();
        municipalRoles = user.assignments().stream()
                .map(Assignment::role)
                .filter(role -> !role.isScoped())
                .collect(Collectors.toSet());
        editorIn = user.scopesOf(Role.CENTRE_EDITOR);
        headOf = user.scopesOf(Role.HEAD_OF_CENTRE);
    }

    public void save() {
        var details = new UserDetails(name, email, language, assignments());
        if (id == null) {
            users.create(me.user(), login, details, password);
        } else {
            users.update(me.user(), id, version, details, active);
        }
        pages.done("/setup/users", "shared.saved");
    }

    public void setPassword() {
        users.resetPassword(me.user(), id, newPassword);
        pages.done("/setup/users", "organisation.passwordChanged");
    }

    private Set<Assignment> assignments() {
        var all = new HashSet<Assignment>();
        all.addAll(assigned(municipalRoles, Assignment::of));
        all.addAll(assigned(editorIn, unit -> Assignment.of(Role.CENTRE_EDITOR, unit)));
        all.addAll(assigned(headOf, unit -> Assignment.of(Role.HEAD_OF_CENTRE, unit)));
        return all;
    }

    private static <T> Set<Assignment> assigned(Set<T> chosen, Function<T, Assignment> assignment) {
        return chosen == null ? Set.of() : chosen.stream().map(assignment).collect(Collectors.toSet());
    }

    public String getHeading() {
        return users.get(me.user(), id).name();
    }

    public List<Choice> getLanguages() {
        return List.of(new Choice("da", texts.get("shared.danish")), new Choice("en", texts.get("shared.english")));
    }

    public List<Choice> getMunicipalRoleChoices() {
        return Stream.of(Role.values())
                .filter(role -> !role.isScoped())
                .map(role -> new Choice(role, texts.name(role)))
                .toList();
    }

    public List<Choice> getUnitChoices() {
        return organisation.units().stream()
                .map(unit -> new Choice(unit.id(), unit.name()))
                .toList();
    }

    /** Where the person sits; that is arranged on the council's page. */
    public List<HeldSeat> getSeats() {
        return organisation.seatsOf(me.user(), id);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
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

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Set<Role> getMunicipalRoles() {
        return municipalRoles;
    }

    public void setMunicipalRoles(Set<Role> municipalRoles) {
        this.municipalRoles = municipalRoles;
    }

    public Set<UUID> getEditorIn() {
        return editorIn;
    }

    public void setEditorIn(Set<UUID> editorIn) {
        this.editorIn = editorIn;
    }

    public Set<UUID> getHeadOf() {
        return headOf;
    }

    public void setHeadOf(Set<UUID> headOf) {
        this.headOf = headOf;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
