package vn.namro.agencies.organisationimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import vn.namro.agencies.organisation.Agency;
import vn.namro.agencies.organisation.AgencyKind;
import vn.namro.agencies.organisation.OrganisationFile;
import vn.namro.platform.workbook.Problem;
import vn.namro.platform.workbook.Words;

/** What must hold of an organisation that is handed in: by itself, and beside what is known. */
final class OrganisationRules {

	private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

	private final OrganisationFile file;

	private final Map<String, Agency> known;

	private final Set<String> codes = new HashSet<>();

	private final List<Problem> problems = new ArrayList<>();

	private OrganisationRules(OrganisationFile file, Map<String, Agency> known) {
		this.file = file;
		this.known = known;
		file.agencies().forEach(entry -> this.codes.add(entry.code()));
	}

	/** @param known the agencies with these codes or of this province, by code */
	static List<Problem> check(OrganisationFile file, Map<String, Agency> known) {
		OrganisationRules rules = new OrganisationRules(file, known);
		rules.agencies();
		rules.collectives();
		rules.reference(List.of("issuer"), file.issuer(), "Cơ quan ban hành");
		rules.reference(List.of("coordinator"), file.coordinator(), "Cơ quan điều phối");
		rules.missing();
		return rules.problems;
	}

	private void agencies() {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < this.file.agencies().size(); i++) {
			OrganisationFile.Entry entry = this.file.agencies().get(i);
			if (entry.code() == null || !entry.code().matches(CODE) || entry.code().length() > 40) {
				error(i, "code", "agency.code", "Mã cơ quan '" + text(entry.code()) + "' không dùng được.", "Chỉ chữ thường không dấu, chữ số và gạch nối, ví dụ so-noi-vu.");
			}
			else if (!seen.add(entry.code())) {
				error(i, "code", "agency.duplicate", "Mã cơ quan '" + entry.code() + "' bị trùng.", null);
			}
			if (text(entry.name()).isBlank()) {
				error(i, "name", "agency.name", "Chưa nêu tên cơ quan.", null);
			}
			if (!AgencyKind.exists(text(entry.kind()))) {
				error(i, "kind", "agency.kind", "Loại cơ quan '" + text(entry.kind()) + "' không được biết đến.", "Chọn một trong: " + String.join(", ", AgencyKind.all().keySet()) + ".");
			}
			links(i, entry);
			beside(i, entry);
		}
	}

	private void links(int i, OrganisationFile.Entry entry) {
		if (entry.parent() != null) {
			reference(List.of("agencies", i, "parent"), entry.parent(), "Cơ quan cấp trên");
		}
		if (entry.parent() != null && entry.parent().equals(entry.code())) {
			error(i, "parent", "agency.parent.self", "Cơ quan không thể trực thuộc chính nó.", null);
		}
		if (entry.successor() != null) {
			reference(List.of("agencies", i, "successor"), entry.successor(), "Cơ quan kế thừa");
		}
		if (entry.successor() != null && (entry.closedOn() == null || entry.successor().equals(entry.code()))) {
			error(i, "successor", "agency.successor", "Chỉ cơ quan đã chấm dứt hoạt động mới có cơ quan kế thừa, và phải là cơ quan khác.", null);
		}
		if (entry.names() != null && !entry.names().isEmpty() && !Objects.equals(entry.names().get(entry.names().size() - 1).name(), entry.name())) {
			error(i, "name", "agency.names", "Tên hiện nay phải là tên cuối cùng trong danh sách tên theo thời gian.", null);
		}
	}

	/** A file corrects; what has consequences for work and people goes by a decision. */
	private void beside(int i, OrganisationFile.Entry entry) {
		Agency before = this.known.get(entry.code());
		if (before == null) {
			return;
		}
		if (!before.province().equals(this.file.province().code())) {
			error(i, "code", "agency.foreign", "Mã cơ quan '" + entry.code() + "' đã thuộc tỉnh khác.", "Đặt mã khác.");
			return;
		}
		if (!Objects.equals(before.closedOn(), entry.closedOn()) || !Objects.equals(before.successorCode(), entry.successor())) {
			error(i, "closedOn", "agency.closed", "Chấm dứt, sáp nhập cơ quan '" + entry.code() + "' không làm bằng tệp được vì còn việc và người.",
					"Dùng trang Tổ chức, mục Thay đổi tổ chức.");
		}
		if (!before.name().equals(entry.name())) {
			warning(List.of("agencies", i, "name"), "agency.renamed", "Tên '" + before.name() + "' sẽ được sửa thành '" + entry.name() + "', kể cả cho những ngày trước.",
					"Nếu là đổi tên theo quyết định thì dùng trang Tổ chức.");
		}
	}

	private void collectives() {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < this.file.collectives().size(); i++) {
			OrganisationFile.Collective collective = this.file.collectives().get(i);
			if (collective.code() == null || !collective.code().matches(CODE) || !seen.add(collective.code()) || this.codes.contains(collective.code())) {
				this.problems.add(Problem.error(List.of("collectives", i, "code"), "collective.code",
						"Mã nhóm '" + text(collective.code()) + "' trống, sai hoặc đã dùng.", null));
			}
			if (text(collective.wording()).isBlank()) {
				this.problems.add(Problem.error(List.of("collectives", i, "wording"), "collective.wording", "Chưa nêu cụm từ của nhóm.", null));
			}
			int index = i;
			new HashSet<>(collective.agencies()).forEach(member -> reference(List.of("collectives", index, "agencies"), member, "Cơ quan của nhóm"));
		}
	}

	private void missing() {
		List<String> left = this.known.values()
			.stream()
			.filter(agency -> agency.province().equals(this.file.province().code()) && !agency.closed() && !this.codes.contains(agency.code()))
			.map(Agency::code)
			.sorted()
			.toList();
		if (!left.isEmpty()) {
			warning(List.of("agencies"), "agency.missing", "Tệp không có " + left.size() + " cơ quan đang có: " + String.join(", ", left) + "; các cơ quan này giữ nguyên.", null);
		}
	}

	private void reference(List<Object> path, String code, String what) {
		if (code == null || !this.codes.contains(code)) {
			this.problems.add(Problem.error(path, "agency.unknown", what + ": không có cơ quan '" + text(code) + "' trong tệp.",
					Words.nearest(text(code), this.codes, near -> near).map(near -> "Có phải là '" + near + "'?").orElse(null)));
		}
	}

	private void error(int agency, String field, String code, String message, String suggestion) {
		this.problems.add(Problem.error(List.of("agencies", agency, field), code, message, suggestion));
	}

	private void warning(List<Object> path, String code, String message, String suggestion) {
		this.problems.add(Problem.warning(path, code, message, suggestion));
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}

	static Map<String, Agency> byCode(List<Agency> agencies) {
		Map<String, Agency> byCode = new HashMap<>();
		agencies.forEach(agency -> byCode.put(agency.code(), agency));
		return byCode;
	}

}
