package vn.namro.access.audit;

import java.nio.file.Path;

import javax.sql.DataSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.transaction.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The one transaction manager of the application and its engine, and the chain beside it. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

	@Bean
	SealSignal sealSignal() {
		return new SealSignal();
	}

	@Bean
	AuditedTransactions transactionManager(DataSource dataSource, AuditContext context, SealSignal signal,
			ObjectProvider<TransactionManagerCustomizers> customizers) {
		AuditedTransactions transactions = new AuditedTransactions(dataSource, context, signal);
		customizers.ifAvailable(all -> all.customize((PlatformTransactionManager) transactions));
		return transactions;
	}

	@Bean
	Anchors anchors(@Value("${namro.audit.anchors}") Path file) {
		return new Anchors(file);
	}

	@Bean
	Chain chain(DataSource dataSource, Anchors anchors) {
		return new Chain(dataSource, anchors);
	}

}
