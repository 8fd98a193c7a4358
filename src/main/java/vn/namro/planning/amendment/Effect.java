package vn.namro.planning.amendment;

/**
 * What an amendment does to one assignment or one agency's part of it.
 *
 * @param agency code of whom it reaches
 * @param agencyName as the agency is called when it happens
 * @param subject id of the assignment or part; of a new one: of the assignment that it replaces or belongs to; null where there is none
 * @param before what holds until then, null where nothing does
 * @param after what holds from then on, null where nothing does
 * @param work what exists of the work, null where nothing can
 */
record Effect(Kind kind, String itemCode, String agency, String agencyName, String subject, String before, String after, String work) {

	enum Kind {

		/** Before all others, so that a part passes on before its assignment goes. */
		REPLACE("Giao thay cơ quan trước"), START("Giao mới"), WITHDRAW("Rút"), MOVE("Đổi thời hạn"), REWORD("Sửa nội dung"), START_PART("Thêm phối hợp"),
		WITHDRAW_PART("Thôi phối hợp"), KEEP("Giữ nguyên");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		public String word() {
			return this.word;
		}

	}

	/** What somebody agrees to who decides; how far the work has come may change meanwhile. */
	String essence() {
		return String.join("|", this.kind.name(), this.itemCode, this.agency, String.valueOf(this.subject), String.valueOf(this.before), String.valueOf(this.after));
	}

}
