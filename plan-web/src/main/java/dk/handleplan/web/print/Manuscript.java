package dk.handleplan.web.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document before it is a file: what it says, in which order and with which structure. It is Danish, as all documents of a
 * municipality are; every format is written from it, so that none says anything else than the others.
 *
 * @param cover null for documents that begin with their text
 * @param hasContents whether its headings are listed before the text, with the numbers of their pages
 * @param isLandscape whether its pages lie on the side, for wide tables
 */
public record Manuscript(About about, Cover cover, boolean hasContents, boolean isLandscape, List<Block> blocks) {

    /** Headings down to this level are listed in the contents. */
    static final int LISTED_TO = 2;

    public Manuscript {
        blocks = List.copyOf(blocks);
    }

    Stream<Block.Heading> headings() {
        return blocks.stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast);
    }

    /** The headings that contents and bookmarks lead to. */
    Stream<Block.Heading> listed() {
        return headings().filter(heading -> heading.level() <= LISTED_TO);
    }

    boolean listsHeadings() {
        return hasContents && listed().findAny().isPresent();
    }

    /** Whether something stands before its text. */
    boolean hasFront() {
        return cover != null || listsHeadings();
    }

    /** A document that begins with its text. */
    public static Manuscript upright(About about, List<Block> blocks) {
        return new Manuscript(about, null, false, false, blocks);
    }

    /** The same with its pages on the side. */
    public static Manuscript onItsSide(About about, List<Block> blocks) {
        return new Manuscript(about, null, false, true, blocks);
    }

    /**
     * What stands around the text.
     *
     * @param subject what it is about in a sentence, for lists and search
     * @param author the municipality
     * @param reference what stands at the foot of each page: case number, version
     */
    public record About(String title, String subject, String author, LocalDate date, String reference) {}

    /**
     * The first page.
     *
     * @param subtitle empty for none
     * @param month as it is written: {@code april 2019}
     * @param picture null for none
     */
    public record Cover(String title, String subtitle, String municipality, String month, Block.Picture picture) {

        public Optional<Block.Picture> findPicture() {
            return Optional.ofNullable(picture);
        }
    }
}
