package dk.handleplan.core.journal;

import dk.handleplan.core.shared.Sentences;
import dk.handleplan.core.status.RoundName;

/** What documents are called: in Danish, as all documents are. */
final class Titles {

    private Titles() {}

    /** {@code Høringsnotat: Handleplan 2020}. */
    static String of(DocumentKind kind, String plan) {
        return Sentences.of("journal.title." + kind, Sentences.DANISH, plan);
    }

    /** {@code Høringssvar fra Integrationsrådet: Handleplan 2020}. */
    static String ofResponse(String council, String plan) {
        return Sentences.of("journal.response", Sentences.DANISH, council, plan);
    }

    /** {@code Sag til Socialudvalget: Handleplan 2020}; a proposal that came back says how often the body has had it. */
    static String ofBody(DocumentKind kind, String body, int round, String plan) {
        return round == 1
                ? Sentences.of("journal.body." + kind, Sentences.DANISH, body, plan)
                : Sentences.of("journal.bodyAgain." + kind, Sentences.DANISH, body, plan, round);
    }

    /** {@code Midtvejsstatus 2020}; a round of its own is called what it is called. */
    static String of(RoundName round, int year) {
        return round.title() == null
                ? Sentences.of("journal.round." + round.kind(), Sentences.DANISH, String.valueOf(year))
                : round.title();
    }
}
