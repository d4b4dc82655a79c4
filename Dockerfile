# Gangway with a database of its own (GANGWAY_DB_URL); build the jar first: mvn -DskipTests package
FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --create-home gangway \
    && apt-get update && apt-get install --yes --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
COPY --chown=root:root target/gangway.jar /app/gangway.jar
USER 10001
WORKDIR /home/gangway
ENV GANGWAY_ADDRESS=0.0.0.0 \
    GANGWAY_PORT=8080 \
    GANGWAY_MANAGEMENT_PORT=9090 \
    GANGWAY_MANAGEMENT_ADDRESS=0.0.0.0
EXPOSE 8080 9090
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 \
    CMD curl --fail --silent http://127.0.0.1:9090/actuator/health/liveness || exit 1
ENTRYPOINT ["java", "-Xmx512m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED", \
    "--sun-misc-unsafe-memory-access=allow", "-jar", "/app/gangway.jar"]
CMD ["run"]
