package dk.handleplan.core.journal;

import java.util.Set;

/** Knows what is in a file that is to be a template. */
public interface TemplateReader {

    /** @throws dk.handleplan.core.shared.RuleBroken where it cannot be one, with the reason beside the file */
    TemplateLook read(byte[] content);

    /**
     * What a template gives to documents.
     *
     * @param addedStyles those it lacks, which documents get besides
     * @param hasLogo whether there is a picture in its header or footer
     * @param fields what its header and footer say of each document
     */
    record TemplateLook(
            Set<String> addedStyles, boolean hasHeader, boolean hasFooter, boolean hasLogo, Set<String> fields) {}
}
