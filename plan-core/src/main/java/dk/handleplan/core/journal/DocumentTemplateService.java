package dk.handleplan.core.journal;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.journal.DocumentTemplates.TemplateRow;
import dk.handleplan.core.journal.TemplateReader.TemplateLook;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The administrator says what documents look like. Those that are issued already stay as they are. */
@UseCase
public class DocumentTemplateService {

    /** The look is one for all years, and so is its story. */
    private static final UUID STORY = UUID.fromString("d0c7e3a0-0000-4000-8000-000000000001");

    private DocumentTemplates templates;
    private TemplateReader reader;
    private AuditTrail audit;
    private Clock clock;

    protected DocumentTemplateService() {}

    @Inject
    public DocumentTemplateService(DocumentTemplates templates, TemplateReader reader, AuditTrail audit, Clock clock) {
        this.templates = templates;
        this.reader = reader;
        this.audit = audit;
        this.clock = clock;
    }

    public List<TemplateRow> versions(User actor) {
        actor.mustHave(Role.ADMINISTRATOR);
        return templates.rows();
    }

    /** What the template in use gives; empty where documents have the look without one. */
    public Optional<TemplateLook> look(User actor) {
        actor.mustHave(Role.ADMINISTRATOR);
        return templates.current().flatMap(DocumentTemplate::content).map(reader::read);
    }

    public DocumentTemplate open(User actor, UUID id) {
        actor.mustHave(Role.ADMINISTRATOR);
        return templates
                .find(id)
                .filter(kept -> kept.content().isPresent())
                .orElseThrow(() -> new NotFound("shared.notFound"));
    }

    /** From now on documents are made from this file. */
    public void use(User actor, String fileName, byte[] content, String note) {
        actor.mustHave(Role.ADMINISTRATOR);
        reader.read(content);
        var current = templates.current();
        if (current.filter(template -> template.isSameAs(content)).isPresent()) {
            throw new RuleBroken("journal.template.same").at("file");
        }
        add(actor, DocumentTemplate.own(next(), fileName, content, actor, note, clock.instant()));
    }

    /** From now on documents have the look they have without a template. */
    public void useStandard(User actor, String note) {
        actor.mustHave(Role.ADMINISTRATOR);
        if (templates.current().isEmpty()) {
            throw new RuleBroken("journal.template.standardAlready");
        }
        add(actor, DocumentTemplate.standard(next(), actor, note, clock.instant()));
    }

    private int next() {
        return templates.rows().stream().mapToInt(TemplateRow::number).max().orElse(0) + 1;
    }

    private void add(User actor, DocumentTemplate template) {
        var before = templates.current().map(DocumentTemplateService::named).orElse(null);
        templates.add(template);
        audit.add(AuditEntry.by(actor, clock.instant(), "organisation.documentTemplate", STORY)
                .change(before, named(template)));
    }

    private static String named(DocumentTemplate template) {
        return template.number() + template.name().map(name -> ": " + name).orElse("");
    }
}
