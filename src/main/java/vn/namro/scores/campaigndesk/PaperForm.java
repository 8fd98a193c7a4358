package vn.namro.scores.campaigndesk;

import java.util.stream.Stream;

import vn.namro.platform.workbook.Values;

/** The paper of a decision as people type it. */
record PaperForm(String number, String date, String authority, String reason) {

	Paper paper() {
		return new Paper(this.number, Stream.ofNullable(this.date).flatMap(day -> Values.date(day).stream()).findFirst().orElse(null), this.authority, this.reason);
	}

}
