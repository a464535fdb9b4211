package dk.handleplan.web.notification;

import dk.handleplan.core.notification.MailTextService;
import dk.handleplan.core.notification.MailTextService.Wording;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Every mail the product sends, as it is worded in one language. */
@Named
@RequestScoped
public class MailTextsPage {

    @Inject
    MailTextService service;

    @Inject
    CurrentUser me;

    private String language = "da";
    private List<Wording> wordings;

    public void read() {
        getWordings();
    }

    public List<Wording> getWordings() {
        if (wordings == null) {
            wordings = service.all(me.user()).stream()
                    .filter(wording -> wording.language().equals(language))
                    .toList();
        }
        return wordings;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = "en".equals(language) ? "en" : "da";
    }
}
