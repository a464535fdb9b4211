package dk.handleplan.core.letter;

import dk.handleplan.core.initiative.ToldGrants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Applicants are told by their letter. */
@ApplicationScoped
public class ToldByLetter implements ToldGrants {

    private GrantLetters letters;

    protected ToldByLetter() {}

    @Inject
    public ToldByLetter(GrantLetters letters) {
        this.letters = letters;
    }

    @Override
    public boolean isTold(UUID initiativeId) {
        return letters.ofInitiative(initiativeId).stream().anyMatch(GrantLetter::isSent);
    }

    @Override
    public Set<UUID> toldIn(UUID cycleId) {
        return letters.sent(cycleId);
    }
}
