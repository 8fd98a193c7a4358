package vn.namro.criteria.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.namro.criteria.catalogue.CriteriaSetFile.Entry;
import vn.namro.platform.input.YamlFile;
import vn.namro.platform.input.YamlText;

/** Every set that we ship is sound, says what it does not know, and survives the way out and back in. */
class ShippedSetsTests {

	static List<Path> sets() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("config/catalogues"))) {
			return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("sets")
	void survivesExportAndImportAsWorkbook(Path path) {
		CriteriaSetFile set = CriteriaSetFile.read(path);
		CatalogueDraft back = CatalogueWorkbook.read(CatalogueWorkbook.write(set));
		assertThat(back.findings()).isEmpty();
		assertThat(back.file()).isEqualTo(set);
		assertThat(SameSet.of(back.file(), set)).isTrue();
	}

	@ParameterizedTest
	@MethodSource("sets")
	void survivesExportAndImportAsYaml(Path path) {
		CriteriaSetFile set = CriteriaSetFile.read(path);
		assertThat(YamlFile.of("xuất.yaml", YamlText.of(set)).as(CriteriaSetFile.class)).isEqualTo(set);
	}

	@ParameterizedTest
	@MethodSource("sets")
	void saysWhatItDoesNotKnow(Path path) {
		leaves(CriteriaSetFile.read(path)).filter(entry -> entry.maximum() == null).forEach(entry -> {
			assertThat(entry.verified()).as(entry.code()).isFalse();
			assertThat(entry.note()).as(entry.code()).isNotBlank();
		});
	}

	/** Not even doubts: what we ship is what provinces copy. */
	@ParameterizedTest
	@MethodSource("sets")
	void hasRulesWithoutFault(Path path) {
		assertThat(CriteriaSetRules.check(CriteriaSetFile.read(path))).isEmpty();
	}

	@Test
	void theTemplateHasRulesWithoutFault() {
		assertThat(CriteriaSetRules.check(CatalogueController.example())).isEmpty();
	}

	@Test
	void shipsTheIndicesThatPlansServe() throws IOException {
		assertThat(sets().stream().map(CriteriaSetFile::read).map(CriteriaSetFile::index).distinct()).contains("PAR", "SIPAS", "PAPI", "PCI", "DTI", "NOIBO");
		CriteriaSetFile papi = CriteriaSetFile.read(Path.of("config/catalogues/papi-2022-2024.yaml"));
		assertThat(papi.criteria()).hasSize(8).allSatisfy(entry -> assertThat(entry.maximum()).isEqualByComparingTo("10"));
		CriteriaSetFile internal = CriteriaSetFile.read(Path.of("config/catalogues/noi-bo-so-nganh-mau.yaml"));
		assertThat(leaves(internal)).allSatisfy(entry -> assertThat(entry.rule()).as(entry.code()).isNotBlank());
	}

	private static Stream<Entry> leaves(CriteriaSetFile set) {
		return set.criteria().stream().flatMap(ShippedSetsTests::leaves);
	}

	private static Stream<Entry> leaves(Entry entry) {
		return entry.leaf() ? Stream.of(entry) : entry.criteria().stream().flatMap(ShippedSetsTests::leaves);
	}

}
