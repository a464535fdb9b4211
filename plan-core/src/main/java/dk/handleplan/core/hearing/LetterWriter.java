package dk.handleplan.core.hearing;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.LetterTemplate.LetterFacts;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.Councils;
import dk.handleplan.core.shared.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes the letters when the draft is sent; whoever is asked later gets one of that day. */
@ApplicationScoped
class LetterWriter {

    private HearingLetters letters;
    private LetterTemplate template;
    private Consultations consultations;
    private Councils councils;

    protected LetterWriter() {}

    @Inject
    LetterWriter(HearingLetters letters, LetterTemplate template, Consultations consultations, Councils councils) {
        this.letters = letters;
        this.template = template;
        this.consultations = consultations;
        this.councils = councils;
    }

    void write(PlanCycle cycle, Hearing hearing, Collection<Consultation> asked, LocalDate today) {
        var names = councils.all().stream().collect(Collectors.toMap(Council::id, Council::name));
        var heard = consultations.ofCycle(cycle.id()).stream()
                .filter(consultation -> !consultation.isForInformation())
                .map(consultation -> names.get(consultation.councilId()))
                .sorted()
                .toList();
        asked.forEach(consultation ->
                letters.add(letter(facts(cycle, hearing, consultation, names, heard), consultation, today)));
    }

    private static LetterFacts facts(
            PlanCycle cycle, Hearing hearing, Consultation consultation, Map<UUID, String> names, List<String> heard) {
        return new LetterFacts(
                cycle,
                names.get(consultation.councilId()),
                consultation.respondBy(),
                hearing.draftNumber(),
                hearing.draftDated().orElseThrow(),
                heard);
    }

    private HearingLetter letter(LetterFacts facts, Consultation consultation, LocalDate today) {
        return new HearingLetter(
                consultation.id(),
                today,
                facts.consultees(),
                template.fill(facts, Sentences.DANISH),
                template.fill(facts, Locale.ENGLISH));
    }
}
