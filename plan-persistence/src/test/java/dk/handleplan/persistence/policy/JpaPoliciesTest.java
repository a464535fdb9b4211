package dk.handleplan.persistence.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.policy.RelatedPolicy;
import dk.handleplan.core.policy.RelatedPolicy.Relation;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import java.util.List;
import java.util.UUID;

/** Lists of values are written whole, as often as somebody saves the form they stand in. */
class JpaPoliciesTest {

    @OnBothDatabases
    void aListIsWrittenAgainAndAgainInAnyOrder(Database database) {
        var policy = new Policy("Integrationspolitik", 2019, 2022);
        database.run(entities -> entities.persist(policy));

        List.of(
                        List.of("A", "B"),
                        List.of("A", "B"),
                        List.of("B", "A"),
                        List.of("A", "B", "C"),
                        List.of("C"),
                        List.of("C", "C", "A"),
                        List.<String>of())
                .forEach(titles ->
                        assertThat(written(database, policy.id(), titles)).isEqualTo(titles));
    }

    private static List<String> written(Database database, UUID id, List<String> titles) {
        database.run(entities -> {
            var policy = entities.find(Policy.class, id);
            policy.relateTo(titles.stream()
                    .map(title -> new RelatedPolicy(Relation.SIBLING, title))
                    .toList());
            policy.explain(null, null, null, titles);
        });
        return database.get(entities -> {
            var policy = entities.find(Policy.class, id);
            assertThat(policy.principles()).isEqualTo(titles);
            return policy.related().stream().map(RelatedPolicy::title).toList();
        });
    }
}
