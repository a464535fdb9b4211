package dk.handleplan.launcher;

/** Why the product does not start, in a sentence for the person at the console. */
final class StartRefused extends RuntimeException {

    StartRefused(String sentence) {
        super(sentence);
    }
}
