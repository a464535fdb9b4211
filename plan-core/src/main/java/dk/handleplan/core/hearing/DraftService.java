package dk.handleplan.core.hearing;

import dk.handleplan.core.hearing.Drafts.DraftRow;
import dk.handleplan.core.hearing.Drafts.DraftText;
import dk.handleplan.core.initiative.EarlierGrants;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.GrantNews;
import dk.handleplan.core.initiative.InitiativeVersion;
import dk.handleplan.core.initiative.InitiativeVersions;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.initiative.VersionService;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The draft as it was sent, for those who are heard and for the administration: whatever is changed since is not in it. */
@UseCase
public class DraftService {

    private ConsultationAccess access;
    private DraftPlan plan;
    private Drafts drafts;
    private InitiativeVersions versions;
    private VersionService texts;
    private Initiatives initiatives;
    private EarlierGrants grants;
    private GrantNews news;

    protected DraftService() {}

    @Inject
    public DraftService(
            ConsultationAccess access,
            DraftPlan plan,
            Drafts drafts,
            InitiativeVersions versions,
            VersionService texts,
            Initiatives initiatives,
            EarlierGrants grants,
            GrantNews news) {
        this.access = access;
        this.plan = plan;
        this.drafts = drafts;
        this.versions = versions;
        this.texts = texts;
        this.initiatives = initiatives;
        this.grants = grants;
        this.news = news;
    }

    /** The draft that is heard now and those before it, latest first. */
    public List<DraftRow> drafts(User actor, UUID consultationId) {
        return drafts.ofCycle(readable(actor, consultationId).cycleId());
    }

    /** The draft that is heard now, all of it. */
    public WholeDraft whole(User actor, UUID consultationId) {
        var consultation = readable(actor, consultationId);
        var cycleId = consultation.cycleId();
        return new WholeDraft(
                access.cycle(consultation), plan.chapters(cycleId), plan.initiatives(cycleId), drafts.texts(cycleId));
    }

    /** What a reader meets first of an initiative. */
    public DraftText summary(User actor, UUID consultationId, UUID initiativeId) {
        return drafts.text(readable(actor, consultationId).cycleId(), initiativeId)
                .orElseThrow(() -> new NotFound("shared.notFound"));
    }

    /** The whole form of an initiative. */
    public WholeForm form(User actor, UUID consultationId, UUID initiativeId) {
        var text = summary(actor, consultationId, initiativeId);
        var now = versions.find(text.versionId()).orElseThrow(() -> new NotFound("shared.notFound"));
        return new WholeForm(now, Optional.ofNullable(text.versionBeforeId()).flatMap(versions::find));
    }

    /** @param before the form in the draft before; empty where nothing is new in it, or all of it */
    public record WholeForm(InitiativeVersion now, Optional<InitiativeVersion> before) {}

    /** The initiative of the year before that this one continues, as its plan prints it; empty where it continues none. */
    public Optional<LastYear> lastYear(User actor, UUID consultationId, UUID initiativeId) {
        return Optional.ofNullable(summary(actor, consultationId, initiativeId).lastYearId())
                .flatMap(initiatives::find)
                .map(then ->
                        new LastYear(then.title(), texts.textsOf(Set.of(then)).get(then.id())));
    }

    public record LastYear(String title, Map<FormField, String> texts) {}

    /** What the initiative that this one continues was granted, by budget year; none where it continues none. */
    public List<EarlierGrants.Row> granted(User actor, UUID consultationId, UUID initiativeId) {
        return Optional.ofNullable(summary(actor, consultationId, initiativeId).lastYearId())
                .map(then -> news.known(actor, grants.ofInitiative(then)))
                .orElse(List.of());
    }

    private Consultation readable(User actor, UUID consultationId) {
        return actor.isAdministration() ? access.find(consultationId) : access.asMember(actor, consultationId);
    }
}
