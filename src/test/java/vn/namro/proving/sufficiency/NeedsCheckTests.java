package vn.namro.proving.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.namro.platform.input.YamlFile;
import vn.namro.proving.proof.DeclaredProof;
import vn.namro.proving.proof.DocumentKinds;
import vn.namro.proving.sufficiency.Need.State;

class NeedsCheckTests {

	private static final DocumentKinds KINDS = DocumentKinds.of(YamlFile.read(Path.of("config/evidence/kinds.yaml")));

	private static final Issuers ISSUERS = new Issuers(KINDS, "so-tu-phap", List.of("Sở Tư pháp", "Sở Tư pháp và Pháp chế"));

	/** One report of the head, issued in December 2023, against one document. */
	@ParameterizedTest
	@CsvSource({ "Báo cáo, 2023-12-01, Sở Tư pháp, ENOUGH", "báo cáo, 2023-12-31, SỞ TƯ PHÁP, ENOUGH", "bao cao, 2023-12-15, Giám đốc Sở Tư pháp, ENOUGH",
			"Báo cáo, 2023-12-15, Sở Tư pháp và Pháp chế, ENOUGH", "Báo cáo, 2023-11-30, Sở Tư pháp, OUTSIDE_PERIOD", "Báo cáo, 2024-01-01, Sở Tư pháp, OUTSIDE_PERIOD",
			"Báo cáo, , Sở Tư pháp, OUTSIDE_PERIOD", "Báo cáo, 2023-12-15, Sở Nội vụ, EXPLANATION_REQUIRED", "Kế hoạch, 2023-12-15, Sở Tư pháp, MISSING",
			"Báo cáo, 2023-12-15, , ENOUGH" })
	void weighsADocumentByKindWindowAndIssuer(String kind, LocalDate dated, String issuer, State state) {
		CitedProof proof = new CitedProof(1, "12/BC-STP", dated, issuer, kind, "Báo cáo năm", "so-tu-phap", "a", null);
		assertThat(check(false, List.of(december(1)), proof)).extracting(Need::state).containsExactly(state);
	}

	@Test
	void saysWhatIsMissingAndWhatDoesNotCount() {
		Need need = check(false, List.of(december(1)), report(1, "2023-11-02")).get(0);
		assertThat(need.text()).isEqualTo("Còn thiếu 1 Báo cáo do Thủ trưởng cơ quan ban hành trong 01/12/2023–31/12/2023; "
				+ "văn bản 1/BC-STP ngày 02/11/2023 nằm ngoài khoảng.");
		assertThat(need.lacks()).isTrue();
	}

	@Test
	void asksForAnExplanationWhenThereAreTooFew() {
		Need need = check(false, List.of(december(4)), report(1, "2023-12-02"), report(2, "2023-12-03")).get(0);
		assertThat(need.state()).isEqualTo(State.EXPLANATION_REQUIRED);
		assertThat(need.found()).isEqualTo(2);
		assertThat(need.text()).startsWith("Còn thiếu 2 Báo cáo");
	}

	@Test
	void isContentWithAnExplanation() {
		Need need = check(true, List.of(december(1))).get(0);
		assertThat(need.state()).isEqualTo(State.EXPLAINED);
		assertThat(need.lacks()).isFalse();
		assertThat(need.text()).endsWith("; cơ quan đã giải trình.");
	}

	@Test
	void keepsWhatIsEnoughBesideAnExplanation() {
		assertThat(check(true, List.of(december(1)), report(1, "2023-12-02"))).extracting(Need::state).containsExactly(State.ENOUGH);
	}

	@Test
	void doesNotInsistOnWhatIsNotRequired() {
		Need need = check(false, List.of(Requirement.of(new DeclaredProof("Kế hoạch", null, null, null, null, false, null), 2023, true))).get(0);
		assertThat(need.state()).isEqualTo(State.MISSING);
		assertThat(need.lacks()).isFalse();
		assertThat(need.text()).isEqualTo("Nên có thêm 1 Kế hoạch.");
	}

	@Test
	void countsADocumentForOneRequirementOnly() {
		assertThat(check(false, List.of(december(1), Requirement.ANYTHING), report(1, "2023-12-02"))).extracting(Need::state)
			.containsExactly(State.ENOUGH, State.MISSING);
	}

	@Test
	void givesADocumentToTheRequirementThatNeedsItMost() {
		// the report alone fits December, so the free choice takes the plan although the report was cited first
		CitedProof plan = new CitedProof(2, "3/KH-STP", LocalDate.of(2023, 1, 5), "Sở Tư pháp", null, "Kế hoạch", "so-tu-phap", "b", null);
		assertThat(check(false, List.of(Requirement.ANYTHING, december(1)), report(1, "2023-12-02"), plan)).allMatch(need -> need.state() == State.ENOUGH);
	}

	@Test
	void countsADocumentOnceHoweverOftenItIsCited() {
		assertThat(check(false, List.of(december(2)), report(1, "2023-12-02"), report(1, "2023-12-02")).get(0).found()).isEqualTo(1);
	}

	@Test
	void countsTheSameFileOnceUnderTwoNumbers() {
		CitedProof first = report(1, "2023-12-02");
		CitedProof second = new CitedProof(2, "2/BC-STP", first.dated(), first.issuingBody(), first.kind(), first.title(), first.filedBy(), first.sha256(), null);
		Need need = check(false, List.of(december(2)), first, second).get(0);
		assertThat(need.found()).isEqualTo(1);
		assertThat(need.text()).contains("văn bản 2/BC-STP ngày 02/12/2023 là cùng một tệp với văn bản 1/BC-STP ngày 02/12/2023");
	}

	@Test
	void countsTheRevisionThatHasAFile() {
		CitedProof bare = report(1, "2023-12-02").failing("chưa có tệp");
		assertThat(check(false, List.of(december(1)), bare, report(1, "2023-12-02"))).extracting(Need::state).containsExactly(State.ENOUGH);
		Need need = check(false, List.of(december(1)), bare).get(0);
		assertThat(need.state()).isEqualTo(State.EXPLANATION_REQUIRED);
		assertThat(need.text()).endsWith("; văn bản 1/BC-STP ngày 02/12/2023 chưa có tệp.");
	}

	@Test
	void comparesOtherIssuersByTheirWords() {
		Requirement treasury = Requirement.of(new DeclaredProof("Chứng từ", "Kho bạc Nhà nước", null, null, null, true, null), 2023, true);
		Requirement province = Requirement.of(new DeclaredProof("Quyết định", "UBND tỉnh", null, null, null, true, null), 2023, true);
		CitedProof slip = new CitedProof(1, null, null, "Kho bạc Nhà nước Hà Tĩnh", "Chứng từ", "Giấy nộp tiền", "so-tu-phap", "a", null);
		CitedProof decision = new CitedProof(2, "9/QĐ-UBND", null, "Ủy ban nhân dân tỉnh Hà Tĩnh", "Quyết định", "Quyết định", "so-tu-phap", "b", null);
		assertThat(check(false, List.of(treasury, province), slip, decision)).allMatch(need -> need.state() == State.ENOUGH);
		CitedProof vague = new CitedProof(3, null, null, "Kho", "Chứng từ", "Phiếu", "so-tu-phap", "c", null);
		assertThat(check(false, List.of(treasury), vague)).extracting(Need::state).containsExactly(State.EXPLANATION_REQUIRED);
	}

	@Test
	void needsNothingWhereNothingIsAsked() {
		assertThat(check(false, List.of(), report(1, "2023-12-02"))).isEmpty();
	}

	private static List<Need> check(boolean explained, List<Requirement> requirements, CitedProof... cited) {
		return NeedsCheck.check(KINDS, ISSUERS, requirements, Arrays.asList(cited), explained);
	}

	private static Requirement december(int count) {
		return Requirement.of(new DeclaredProof("Báo cáo", "Thủ trưởng cơ quan", "Y-12-01", "Y-12-31", count, true, null), 2023, true);
	}

	private static CitedProof report(long id, String dated) {
		return new CitedProof(id, id + "/BC-STP", LocalDate.parse(dated), "Sở Tư pháp", "Báo cáo", "Báo cáo năm", "so-tu-phap", "hash-" + id, null);
	}

}
