package org.unioncare.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** A fixed number of requests by a fixed number of users, each one after the other. */
final class Load {
  /** What one user does once; answers whether it went well. */
  interface Request {
    boolean send(int user, int turn) throws Exception;
  }

  private Load() {}

  static Samples run(int users, int requestsPerUser, Request request)
      throws InterruptedException, ExecutionException {
    long[] nanos = new long[users * requestsPerUser];
    AtomicInteger failures = new AtomicInteger();
    CountDownLatch gate = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(users);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int user = 0; user < users; user++) {
        int me = user;
        all.add(
            threads.submit(
                () -> {
                  gate.await();
                  for (int turn = 0; turn < requestsPerUser; turn++) {
                    long from = System.nanoTime();
                    if (!request.send(me, turn)) {
                      failures.incrementAndGet();
                    }
                    nanos[me * requestsPerUser + turn] = System.nanoTime() - from;
                  }
                  return null;
                }));
      }
      long from = System.nanoTime();
      gate.countDown();
      for (Future<?> one : all) {
        one.get();
      }
      return new Samples(nanos, System.nanoTime() - from, failures.get());
    } finally {
      threads.shutdown();
    }
  }
}
