package dk.handleplan.web.organisation;

import dk.handleplan.core.organisation.UserService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** The municipality's own users; the domain checks the password and counts wrong attempts. */
@ApplicationScoped
public class UserIdentityStore implements IdentityStore {

    @Inject
    UserService users;

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return users.authenticate(credential.getCaller(), credential.getPasswordAsString())
                .map(user -> new CredentialValidationResult(user.login()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
