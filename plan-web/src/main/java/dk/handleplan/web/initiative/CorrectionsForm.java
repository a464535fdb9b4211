package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.Initiative;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the secretariat wants corrected, in the sections the form of the year asks, in the initiatives of a contribution. */
public class CorrectionsForm {

    private final List<InitiativeNotes> initiatives;

    CorrectionsForm(List<Initiative> submitted, List<FormPart> asked) {
        this.initiatives = submitted.stream()
                .map(initiative -> new InitiativeNotes(initiative, asked))
                .toList();
    }

    /** The notes that were written, by initiative and section. */
    Map<UUID, Map<FormPart, String>> written() {
        return initiatives.stream()
                .filter(notes -> !notes.written().isEmpty())
                .collect(Collectors.toMap(InitiativeNotes::getId, InitiativeNotes::written));
    }

    public List<InitiativeNotes> getInitiatives() {
        return initiatives;
    }

    /** The sections of one initiative. */
    public static class InitiativeNotes {

        private final UUID id;
        private final String title;
        private final List<SectionNote> sections;

        InitiativeNotes(Initiative initiative, List<FormPart> asked) {
            this.id = initiative.id();
            this.title = initiative.title();
            this.sections = asked.stream().map(SectionNote::new).toList();
        }

        private Map<FormPart, String> written() {
            var notes = new EnumMap<FormPart, String>(FormPart.class);
            sections.stream()
                    .filter(section -> section.note != null && !section.note.isBlank())
                    .forEach(section -> notes.put(section.part, section.note));
            return notes;
        }

        public UUID getId() {
            return id;
        }

        public String getTitle() {
            return title;
        }

        public List<SectionNote> getSections() {
            return sections;
        }
    }

    /** The note to one section; empty where nothing is to be corrected. */
    public static class SectionNote {

        private final FormPart part;
        private String note;

        SectionNote(FormPart part) {
            this.part = part;
        }

        public FormPart getPart() {
            return part;
        }

        public String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note;
        }
    }
}
