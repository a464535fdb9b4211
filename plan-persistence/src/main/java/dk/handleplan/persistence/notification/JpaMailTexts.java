package dk.handleplan.persistence.notification;

import dk.handleplan.core.notification.MailText;
import dk.handleplan.core.notification.MailTexts;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@Dependent
public class JpaMailTexts extends JpaRepository<MailText> implements MailTexts {

    @Inject
    public JpaMailTexts(EntityManager entities) {
        super(entities, MailText.class);
    }

    @Override
    public void remove(MailText text) {
        entities.remove(text);
    }

    @Override
    public Optional<MailText> find(String reason, String language) {
        return first(query("select t from MailText t where t.reason = :reason and t.language = :language")
                .setParameter("reason", reason)
                .setParameter("language", language));
    }

    @Override
    public List<MailText> all() {
        return query("select t from MailText t order by t.reason, t.language").getResultList();
    }
}
