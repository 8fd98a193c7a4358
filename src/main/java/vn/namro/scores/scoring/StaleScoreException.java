package vn.namro.scores.scoring;

import org.springframework.dao.OptimisticLockingFailureException;

/** Somebody else changed the line meanwhile; nothing was written. */
public class StaleScoreException extends OptimisticLockingFailureException {

	private final transient Score current;

	StaleScoreException(Score current) {
		super("Tiêu chí " + current.criterionCode() + " vừa được người khác sửa; hãy xem giá trị mới rồi nhập lại.");
		this.current = current;
	}

	/** The line as it stands now. */
	public Score current() {
		return this.current;
	}

}
