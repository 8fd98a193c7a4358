package vn.namro.scoring;

import java.math.BigDecimal;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The scores of all sheets. */
@Repository
public class Scores {

	private final JdbcClient jdbc;

	Scores(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The scores of a sheet in the order of the catalogue. */
	public List<Score> of(String sheetId) {
		return this.jdbc.sql("""
				select s.* from score s join criterion c on c.set_code = s.set_code and c.code = s.criterion_code
				where s.sheet_id = ? order by c.position
				""").param(sheetId).query(Score.class).list();
	}

	/** Enters a line without points. */
	public void insert(String sheetId, String setCode, String criterionCode) {
		this.jdbc.sql("insert into score (sheet_id, set_code, criterion_code) values (?, ?, ?)").params(sheetId, setCode, criterionCode).update();
	}

	/** @throws IllegalArgumentException when the sheet has no such criterion */
	public void scoreSelf(String sheetId, String criterionCode, BigDecimal points, String reason, String author) {
		requireOne(this.jdbc.sql("update score set self_points = ?, self_reason = ?, self_by = ? where sheet_id = ? and criterion_code = ?")
			.params(points, reason, author, sheetId, criterionCode)
			.update(), criterionCode);
	}

	/** @throws IllegalArgumentException when the sheet has no such criterion */
	public void appraise(String sheetId, String criterionCode, BigDecimal points, String reason, String author) {
		requireOne(this.jdbc.sql("update score set appraised_points = ?, appraised_reason = ?, appraised_by = ? where sheet_id = ? and criterion_code = ?")
			.params(points, reason, author, sheetId, criterionCode)
			.update(), criterionCode);
	}

	/** @throws IllegalArgumentException when the sheet has no such criterion */
	public void explain(String sheetId, String criterionCode, String explanation) {
		requireOne(this.jdbc.sql("update score set explanation = ? where sheet_id = ? and criterion_code = ?")
			.params(explanation, sheetId, criterionCode)
			.update(), criterionCode);
	}

	private static void requireOne(int rows, String criterionCode) {
		if (rows != 1) {
			throw new IllegalArgumentException("No criterion '" + criterionCode + "' on the sheet");
		}
	}

}
