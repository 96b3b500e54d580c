# The site without a database of its own: give it DATABASE_URL. See docs/operations.md.
FROM node:20-slim AS build
WORKDIR /site
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:20-slim
ENV NODE_ENV=production PORT=3000 HOST=0.0.0.0
WORKDIR /site
COPY --from=build /site /site
USER node
EXPOSE 3000
# exec form: the server is process 1 and hears the SIGTERM of `docker stop` itself.
CMD ["node", "--import", "tsx", "app/server/main.ts"]
