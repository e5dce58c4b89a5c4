import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import styles from './place.module.css';
import { placeText, type PublicServer } from './server-data.ts';

type PublicServersProps = {
  readonly servers: readonly PublicServer[];
  readonly onChoose: (server: PublicServer) => void;
};

/** Servers of others by name, each with whom it belongs to and how that is known. Choosing one contacts nobody yet. */
export function PublicServers({ servers, onChoose }: PublicServersProps) {
  const { t, say, format } = useTexts();
  const text = t.serverSettings;
  return (
    <>
      <p>{text.publicText}</p>
      <DataTable
        caption={text.publicCaption}
        rows={servers}
        keyOf={({ id }) => id}
        columns={[
          {
            id: 'operator',
            title: text.operator,
            isRowHeader: true,
            cell: ({ operator }) => operator,
          },
          {
            id: 'server',
            title: text.address,
            cell: (server) => (
              <>
                <code className={styles['place']}>{`${placeText(server)}${server.root}`}</code>
                <div className="muted small">{`${text.kinds[server.kind]} · ${t.wallets.networks[server.network]}`}</div>
              </>
            ),
          },
          {
            id: 'source',
            title: text.source,
            cell: ({ source, checked }) => (
              <span className="small">
                {source}, {say(text.checkedOn, { day: format.day(checked) })}
              </span>
            ),
          },
          {
            id: 'actions',
            title: text.actions,
            cell: (server) => (
              <Button
                kind="quiet"
                aria-label={`${text.choosePublic} ${server.operator} ${placeText(server)}${server.root}`}
                onClick={() => onChoose(server)}
              >
                {text.choosePublic}
              </Button>
            ),
          },
        ]}
      />
    </>
  );
}
