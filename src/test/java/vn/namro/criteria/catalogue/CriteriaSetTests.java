package vn.namro.criteria.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import vn.namro.criteria.catalogue.CriteriaSetFile.Entry;
import vn.namro.platform.input.UnknownThingException;

/** A set read at once: its nodes in order, and to which kinds of agencies a leaf applies. */
class CriteriaSetTests {

	private static final CriteriaSet SET = CriteriaSet.of("bo", "Bộ", List.of(node("1", null, false, null), node("1.1", "1", true, "self"), node("1.2", "1", true, "survey")),
			new CriteriaSetFile("bo", "Bộ", "1", null, List.of(2023), null, null, null, null, null,
					List.of(entry("1", List.of("department", "office"), entry("1.1", List.of("department")), entry("1.2", List.of()))), null, null));

	@Test
	void limitsALeafByItsOwnGroupsAndThoseAboveIt() {
		assertThat(SET.appliesTo(SET.get("1.1"), "department")).isTrue();
		assertThat(SET.appliesTo(SET.get("1.1"), "office")).isFalse();
		assertThat(SET.appliesTo(SET.get("1.2"), "office")).isTrue();
		assertThat(SET.appliesTo(SET.get("1.2"), "district")).isFalse();
	}

	@Test
	void offersAnEntryAndARuleByCode() {
		assertThat(SET.entry("1.1").orElseThrow().groups()).containsExactly("department");
		assertThat(SET.entry("9")).isEmpty();
		assertThat(SET.rule("1.2").code()).isEqualTo("1.2");
		assertThatThrownBy(() -> SET.rule("9")).isInstanceOf(UnknownThingException.class).hasMessageContaining("'9'");
	}

	@Test
	void knowsWhatAgenciesScoreThemselves() {
		assertThat(SET.leaves()).extracting(Criterion::code).containsExactly("1.1", "1.2");
		assertThat(SET.selfScored()).extracting(Criterion::code).containsExactly("1.1");
		assertThat(SET.fields()).extracting(Criterion::code).containsExactly("1");
		assertThatThrownBy(() -> SET.get("9")).isInstanceOf(IllegalArgumentException.class);
	}

	private static Criterion node(String code, String parent, boolean leaf, String method) {
		return new Criterion("bo", code, parent, "Nút " + code, BigDecimal.ONE, method, null, leaf, false);
	}

	private static Entry entry(String code, List<String> groups, Entry... below) {
		return new Entry(code, "Nút " + code, BigDecimal.ONE, null, null, null, null, false, groups, null, null, null, null, null, null, List.of(below));
	}

}
