package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StoredSettings;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which files may go with an initiative: their kinds and the largest size, as the administrator has set them. */
public record AttachmentRules(Set<FileKind> kinds, int mostMegabytes) {

    /** What the product takes at most, whatever the administrator wishes. */
    public static final int MOST_MEGABYTES = 50;

    private static final int MEGABYTE = 1_024 * 1_024;
    private static final String KINDS = "attachment.kinds";
    private static final String SIZE = "attachment.mostMegabytes";
    private static final int USUAL_SIZE = 10;

    /** @param kinds those that are allowed; none where no files are wanted at all */
    static AttachmentRules of(Collection<FileKind> kinds, Integer mostMegabytes) {
        if (mostMegabytes == null || mostMegabytes < 1 || mostMegabytes > MOST_MEGABYTES) {
            throw new RuleBroken("initiative.attachment.sizeOutside", MOST_MEGABYTES).at("mostMegabytes");
        }
        var chosen = EnumSet.noneOf(FileKind.class);
        chosen.addAll(kinds);
        return new AttachmentRules(chosen, mostMegabytes);
    }

    public static AttachmentRules in(StoredSettings settings) {
        var kinds = settings.value(KINDS).map(AttachmentRules::kinds).orElseGet(() -> EnumSet.allOf(FileKind.class));
        return new AttachmentRules(
                kinds, settings.value(SIZE).map(Integer::valueOf).orElse(USUAL_SIZE));
    }

    private static Set<FileKind> kinds(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(FileKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FileKind.class)));
    }

    void storeIn(StoredSettings settings) {
        // no kinds at all is one blank: an empty text would be no text in some databases
        settings.store(KINDS, kinds.isEmpty() ? " " : names());
        settings.store(SIZE, String.valueOf(mostMegabytes));
    }

    private String names() {
        return kinds.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    /** The endings of the allowed kinds, such as {@code .csv, .pdf}. */
    public String endings() {
        return kinds.stream().flatMap(FileKind::endings).collect(Collectors.joining(", "));
    }

    public int mostBytes() {
        return mostMegabytes * MEGABYTE;
    }

    /** Refuses a file of a kind or size that is not allowed. */
    FileKind kindOf(String name, byte[] content) {
        if (content.length == 0) {
            throw new RuleBroken("initiative.attachment.empty").at("file");
        }
        if (content.length > mostBytes()) {
            throw new RuleBroken("initiative.attachment.tooLarge", mostMegabytes).at("file");
        }
        var kind = FileKind.promisedBy(name)
                .filter(kinds::contains)
                .orElseThrow(() -> new RuleBroken("initiative.attachment.kindNotAllowed", endings()).at("file"));
        FileCheck.mustBe(kind, name, content);
        return kind;
    }

    @Override
    public String toString() {
        return endings() + " ≤ " + mostMegabytes + " MB";
    }
}
