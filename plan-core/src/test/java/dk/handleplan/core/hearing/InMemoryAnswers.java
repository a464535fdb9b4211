package dk.handleplan.core.hearing;

import dk.handleplan.core.shared.InMemory;
import java.util.Optional;
import java.util.UUID;

public class InMemoryAnswers extends InMemory<Answer> implements Answers {

    @Override
    public Optional<Answer> to(UUID remarkId) {
        return all(answer -> answer.remarkId().equals(remarkId)).findFirst();
    }
}
