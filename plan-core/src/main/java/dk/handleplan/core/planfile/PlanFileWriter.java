package dk.handleplan.core.planfile;

import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.ValueState;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes a plan to a plan file from which {@link PlanFileReader} reads the same plan again. */
final class PlanFileWriter {

    private static final String HEADING = "# %s – %s%n# Planfil; formatet er beskrevet i docs/plan-file.md%n%n";
    private static final int WIDTH = 140;

    private final PlanContents plan;
    private final DocumentWriter document;

    PlanFileWriter(PlanContents plan) {
        this.plan = plan;
        this.document = new DocumentWriter(plan.document());
    }

    String write() {
        var policy = new PolicyWriter(plan);
        var names = new InitiativeWriter.Names(
                names(plan.units(), Unit::id, Unit::name),
                names(plan.bodies(), Body::id, Body::abbreviation),
                names(plan.policy().goals(), Goal::id, Goal::key),
                plan.form().own());
        var file = new Tree()
                .put("document", document())
                .put("policy", policy.policy())
                .put("goals", policy.goals())
                .put("goal_substructure", document.note("goal_substructure"))
                .list("committees", bodiesByAbbreviation(), PlanFileWriter::committee)
                .put("committee_note", document.note("committee_note"))
                .list("units", unitsByName(), PlanFileWriter::unit)
                .put("abbreviations", document.abbreviations())
                .put("pool", pool())
                .put("plan_structure", document.structure())
                .put("title_variants_note", document.note("title_variants_note"))
                .put("chapters", document.chapters())
                .put("mainstream_operation", document.areas())
                .put("midway_status", document.midway())
                .put("hearing", document.hearing(councils()))
                .put("form_template", document.formTemplate())
                .put("numbering_oddity", document.note("numbering_oddity"))
                .put("initiatives", initiatives(names));
        return HEADING.formatted(plan.cycle().municipality(), plan.cycle().title())
                + new Yaml(style()).dump(file.entries());
    }

    private static DumperOptions style() {
        var style = new DumperOptions();
        style.setAllowUnicode(true);
        style.setWidth(WIDTH);
        style.setSplitLines(false);
        style.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        return style;
    }

    private static <T> Map<UUID, String> names(Collection<T> things, Function<T, UUID> id, Function<T, String> name) {
        return things.stream().collect(Collectors.toMap(id, name));
    }

    private Tree document() {
        var cycle = plan.cycle();
        var published = cycle.publicationAsStated().or(() -> cycle.publishedOn().map(FlexibleDate::of));
        return new Tree()
                .put("title", cycle.title())
                .put("municipality", cycle.municipality())
                .put("plan_year", cycle.year())
                .put("published", published.orElse(null))
                .put("status", cycle.isPublished() ? null : "draft")
                .flag("example_figures", cycle.hasExampleFigures())
                .put("cover", document.cover())
                .put("transcript_pages", document.note("document.transcript_pages"))
                .put("numbered_pages", document.note("document.numbered_pages"))
                .put("source_file", document.note("document.source_file"))
                .texts("purpose", document.purpose())
                .put("policy_period_in_running_text", document.note("document.policy_period_in_running_text"));
    }

    private static Tree committee(Body body) {
        return new Tree().put("abbr", body.abbreviation()).put("name", body.name());
    }

    private List<Body> bodiesByAbbreviation() {
        return plan.bodies().stream()
                .sorted(Comparator.comparing(Body::abbreviation))
                .toList();
    }

    private List<Unit> unitsByName() {
        return plan.units().stream().sorted(Comparator.comparing(Unit::name)).toList();
    }

    private static Tree unit(Unit unit) {
        return new Tree().put("name", unit.name()).put("type", Words.write(unit.type()));
    }

    private Tree pool() {
        var year = plan.cycle().year();
        return new Tree()
                .put("name", plan.cycle().poolName().orElse(null))
                .put("year", year)
                .amount("total_dkk", plan.pools().get(year), "total_state")
                .put("other_years", otherYears(year))
                .put("distribution", document.note("pool.distribution"))
                .put("total_row", document.totalRow())
                .list("non_initiative_lines", plan.lines(), PlanFileWriter::line)
                .put("overview_table", document.overview());
    }

    private List<Tree> otherYears(int planYear) {
        return plan.pools().entrySet().stream()
                .filter(pool -> pool.getKey() != planYear)
                .map(pool -> new Tree().put("year", pool.getKey()).amount("total_dkk", pool.getValue(), "total_state"))
                .toList();
    }

    private static Tree line(PoolLine line) {
        return new Tree()
                .put("label", line.label())
                .years("proposed", line.proposed(), ValueState.NOT_STATED)
                .years("granted", line.granted(), ValueState.BLANK);
    }

    private List<String> councils() {
        return plan.councils().stream().map(Council::name).sorted().toList();
    }

    private List<Tree> initiatives(InitiativeWriter.Names names) {
        return plan.initiatives().stream()
                .map(initiative -> new InitiativeWriter(initiative, names).write())
                .toList();
    }
}
