FROM node:22-bookworm-slim
ENV NODE_ENV=production MAG_DATA_DIR=/data
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY tsconfig.json ./
COPY config config
COPY commands commands
COPY src src
COPY test/samples/minutes test/samples/minutes
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
CMD ["node", "--import", "tsx", "src/cli/main.ts", "start"]
