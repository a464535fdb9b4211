package dk.handleplan.web.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.shared.RuleBroken;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.Test;

class AutosaveAnswerTest {

    private final AutosaveAnswer answer = new AutosaveAnswer();

    @Test
    void whatIsWrongWithATextIsToldApartFromAServerThatCannotSave() {
        assertThat(answer.isRefusal(new RuntimeException(new RuleBroken("shared.required"))))
                .isTrue();
        assertThat(answer.isRefusal(new RuntimeException(new OptimisticLockException())))
                .isTrue();
        assertThat(answer.isRefusal(new PersistenceException("no connection"))).isFalse();
    }
}
