using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Kumppani.Ui.Forms;

/// <summary>Orders the errors of a form as the properties stand in their classes; what concerns the whole form comes first.</summary>
internal sealed class FieldOrder(ModelMetadata page) : IComparer<string>
{
    public int Compare(string? x, string? y)
    {
        var (left, right) = (Places(x ?? ""), Places(y ?? ""));
        for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            if (left[i] != right[i]) return left[i].CompareTo(right[i]);
        }

        return left.Count.CompareTo(right.Count);
    }

    // Form.Rows[2].Name → place of Form in the page, of Rows in Form, 2, of Name in the row.
    private List<int> Places(string key)
    {
        List<int> places = [];
        var metadata = page;
        foreach (var part in key.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (int.TryParse(part, out var index))
            {
                places.Add(index);
                metadata = metadata.ElementMetadata ?? metadata;
                continue;
            }

            var properties = metadata.Properties;
            var place = 0;
            while (place < properties.Count && !string.Equals(properties[place].PropertyName, part, StringComparison.OrdinalIgnoreCase)) place++;
            places.Add(place);
            if (place < properties.Count) metadata = properties[place];
        }

        return places;
    }
}
