using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace OrchardParticipation.Text.Comparing.Html.Reading;

/// <summary>Reads markup as browsers do, by AngleSharp. Walks without recursion, and by index: a node of AngleSharp finds its next sibling by searching all of them.</summary>
internal sealed class DomReader(FragmentBuilder builder, Shapes shapes)
{
    public void Read(string html)
    {
        INode? body = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + html).Body;
        if (body is null)
        {
            return;
        }

        var places = new Stack<(INode Node, int Next, int Depth)>([(body, 0, 0)]);
        while (places.Count > 0)
        {
            var (node, next, depth) = places.Pop();
            if (next >= node.ChildNodes.Length)
            {
                builder.CloseTo(depth);
                continue;
            }

            places.Push((node, next + 1, depth));
            Enter(node.ChildNodes[next], places);
        }
    }

    private void Enter(INode node, Stack<(INode Node, int Next, int Depth)> places)
    {
        if (node is IText text)
        {
            builder.Add(text.Data.Replace('\0', '\uFFFD'));
        }
        else if (node is IElement element)
        {
            var found = Element.Find(element.LocalName);
            if (found?.Sort == ElementSort.Silent)
            {
                return;
            }

            var opened = found is not null
                && builder.Open(found, shapes.Of(found, [.. element.Attributes.Select(attribute => KeyValuePair.Create(attribute.LocalName, attribute.Value))]));
            // What the element had to end stays ended.
            var depth = builder.Depth - (opened && !found!.IsVoid ? 1 : 0);
            places.Push((element, 0, depth));
        }
    }
}
