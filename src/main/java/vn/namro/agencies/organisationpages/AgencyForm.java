package vn.namro.agencies.organisationpages;

import java.util.ArrayList;
import java.util.List;

import vn.namro.agencies.organisation.AgencyKind;
import vn.namro.platform.input.InvalidInputException;

/** What an administrator fills in to make an agency known. */
record AgencyForm(String province, String code, String name, String kind, String parent, Boolean reports) {

	static final AgencyForm EMPTY = new AgencyForm("", "", "", "department", "", true);

	private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

	private static final int LONGEST_CODE = 40;

	AgencyForm {
		province = text(province);
		code = text(code);
		name = text(name);
		kind = text(kind);
		parent = text(parent);
		reports = Boolean.TRUE.equals(reports);
	}

	/** @throws InvalidInputException naming every field that is wrong */
	void check() {
		List<String> complaints = new ArrayList<>();
		if (!this.code.matches(CODE) || this.code.length() > LONGEST_CODE) {
			complaints.add("Mã cơ quan '" + this.code + "' không dùng được: chỉ chữ thường không dấu, chữ số và gạch nối, tối đa " + LONGEST_CODE + " ký tự.");
		}
		if (this.name.isEmpty()) {
			complaints.add("Chưa nêu tên cơ quan.");
		}
		if (!AgencyKind.exists(this.kind)) {
			complaints.add("Chưa chọn loại cơ quan.");
		}
		if (this.kind.equals("unit") && this.parent.isEmpty()) {
			complaints.add("Đơn vị thuộc, trực thuộc phải nêu cơ quan cấp trên.");
		}
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
	}

	private static String text(String value) {
		return value == null ? "" : value.strip();
	}

}
