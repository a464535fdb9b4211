package dk.handleplan.web.organisation;

import dk.handleplan.web.shared.LocalPath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Who is not signed in goes to the login page, and from there back to where they were going; nothing of it needs a session. */
@ApplicationScoped
@AutoApplySession
public class SignInMechanism implements HttpAuthenticationMechanism {

    @Inject
    IdentityStoreHandler identities;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.isAuthenticationRequest()) {
            return signIn(request, context);
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        return request.getRequestURI().startsWith("/api/")
                ? context.responseUnauthorized()
                : context.redirect(loginFor(request));
    }

    private AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context) {
        var result = identities.validate(context.getAuthParameters().getCredential());
        if (result.getStatus() != Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        request.getSession();
        request.changeSessionId();
        return context.notifyContainerAboutLogin(result);
    }

    private static String loginFor(HttpServletRequest request) {
        var back = LocalPath.of(request);
        return "/".equals(back) ? "/login" : "/login?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
}
