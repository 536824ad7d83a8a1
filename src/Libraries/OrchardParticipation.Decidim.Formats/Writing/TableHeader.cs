using OrchardParticipation.Decidim.Formats.Naming;

namespace OrchardParticipation.Decidim.Formats.Writing;

/// <summary>
/// The columns of all rows, in the order in which they appear first, those of one field side by side. (Decidim has a language that
/// appears late at the end of the row, far from the field.)
/// </summary>
internal sealed class TableHeader
{
    private readonly Node _root = new(null);

    public void Add(string column)
    {
        var node = _root;
        foreach (var step in column.Split(FieldPaths.Step))
        {
            node = node.Inner(step);
        }

        node.IsColumn = true;
    }

    public List<string> Columns()
    {
        var columns = new List<string>();
        _root.AddTo(columns);
        return columns;
    }

    private sealed class Node(string? path)
    {
        private readonly List<Node> _inner = [];
        private readonly Dictionary<string, Node> _byName = [];

        public bool IsColumn { get; set; }

        public Node Inner(string step)
        {
            if (!_byName.TryGetValue(step, out var node))
            {
                _byName[step] = node = new Node(path is null ? step : path + FieldPaths.Step + step);
                _inner.Add(node);
            }

            return node;
        }

        public void AddTo(List<string> columns)
        {
            if (IsColumn)
            {
                columns.Add(path!);
            }

            foreach (var node in _inner)
            {
                node.AddTo(columns);
            }
        }
    }
}
