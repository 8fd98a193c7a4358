package vn.namro.platform.input;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in place of a stack trace what is wrong with the files that the application starts from. */
class InvalidInputFailureAnalyzer extends AbstractFailureAnalyzer<InvalidInputException> {

	@Override
	protected FailureAnalysis analyze(Throwable root, InvalidInputException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Sửa chỗ nêu trên rồi khởi động lại. Thư mục config/ được tìm ở nơi chạy lệnh; để chỗ khác thì đặt NAMRO_CONFIG_DIR.", cause);
	}

}
