package dk.handleplan.core.notification;

import dk.handleplan.core.shared.InMemory;
import java.util.List;
import java.util.Optional;

public class InMemoryMailTexts extends InMemory<MailText> implements MailTexts {

    @Override
    public Optional<MailText> find(String reason, String language) {
        return all(text -> text.reason().equals(reason) && text.language().equals(language))
                .findFirst();
    }

    @Override
    public List<MailText> all() {
        return all(text -> true).toList();
    }
}
